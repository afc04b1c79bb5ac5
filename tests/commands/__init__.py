"""Tests of the commands for staff."""
