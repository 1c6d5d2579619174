"""What the commands of the assistant do and print."""
