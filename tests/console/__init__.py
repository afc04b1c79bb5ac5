"""The whole kiosk on real terminals: it forgets, cannot be left or broken, and never goes dark."""
