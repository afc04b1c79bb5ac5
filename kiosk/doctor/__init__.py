"""Looks at the computer that the kiosk runs on, and says what is well, what needs a look, and what is broken."""
