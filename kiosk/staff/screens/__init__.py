"""The staff's own screens; those about local programs are in the room ``providers``."""
