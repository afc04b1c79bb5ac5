"""The visitor's app: pages drawn as lines."""
