"""What a visitor carries away: codes on the screen, later slips."""
