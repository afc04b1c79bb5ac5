"""Slips on receipt printers: drawn as one picture, written in ESC/POS. Loaded only by what prints."""
