"""Content packs: what the kiosk tells, where it comes from, and whether it is still fresh."""
