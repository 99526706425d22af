using System.Diagnostics.CodeAnalysis;

namespace Duplex.Hl7v2;

/// <summary>A message, or why the bytes are none.</summary>
public readonly struct Hl7ParseResult
{
    internal Hl7ParseResult(Hl7Message message) => Message = message;

    internal Hl7ParseResult(Hl7ParseError error) => Error = error;

    public Hl7Message? Message { get; }

    public Hl7ParseError? Error { get; }

    [MemberNotNullWhen(true, nameof(Message))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Message is not null;
}
