"""Measurements of the kiosk on this machine, beside plainer programs that do the same: ``make bench``."""
