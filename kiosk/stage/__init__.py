"""Under cage: starts the terminal with the kiosk in it, replaces both after each visit, and makes the text larger."""
