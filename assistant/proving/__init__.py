"""Whether passages prove a statement."""
