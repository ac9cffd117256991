namespace StemCellSite.Commands;

/// <summary>A command that cannot be carried out as it was given. The message is for the person who gave it.</summary>
public sealed class UsageException(string message) : Exception(message);
