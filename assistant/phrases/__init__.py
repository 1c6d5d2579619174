"""What the program itself says, in the six languages."""
