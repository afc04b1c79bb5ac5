"""The kiosk as a shelter has it: installed in a Debian tree, under its units, in its terminals."""
