"""What the kiosk notes of its own health, day by day; nothing of any visit."""
