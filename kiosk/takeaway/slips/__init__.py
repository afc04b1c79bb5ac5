"""Makers of slips: which blocks stand on each kind, in words of the pack."""
