using System.Diagnostics.CodeAnalysis;

namespace Duplex.Hl7v2;

/// <summary>A message, or why the bytes are none.</summary>
public readonly struct Hl7ParseResult
{
    internal Hl7ParseResult(Hl7Message message) => Message = message;

    internal Hl7ParseResult(Hl7ParseError error) => Error = error;

    /// <summary>The message, where the bytes are one.</summary>
    public Hl7Message? Message { get; }

    /// <summary>Why they are none.</summary>
    public Hl7ParseError? Error { get; }

    /// <summary>Whether there is a message.</summary>
    [MemberNotNullWhen(true, nameof(Message))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Message is not null;
}
