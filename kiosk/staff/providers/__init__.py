"""The staff's screens for the directory: find, edit, confirm, undo, bring in, keep safe."""
