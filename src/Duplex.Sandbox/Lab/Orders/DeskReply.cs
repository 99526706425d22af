namespace Duplex.Sandbox.Lab.Orders;

/// <summary>What goes back on the connection.</summary>
/// <param name="Text">Null: nothing.</param>
/// <param name="Closes">Whether the connection is closed then.</param>
/// <param name="Message">The key of the message answered; null where it isn't known again.</param>
internal readonly record struct DeskReply(string? Text, bool Closes, string? Message);
