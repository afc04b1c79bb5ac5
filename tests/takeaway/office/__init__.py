"""Slips on receipt printers."""
