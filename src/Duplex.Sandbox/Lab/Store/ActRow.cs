namespace Duplex.Sandbox.Lab.Store;

/// <summary>Something that the laboratory will do by itself.</summary>
/// <param name="Chain">Acts of one chain follow each other.</param>
/// <param name="Message">The received message that it comes from.</param>
/// <param name="Filler">The order that it is about, where there is one.</param>
/// <param name="Numbers">Order numbers under which it can be released, with blanks between them.</param>
/// <param name="Kind"><see cref="Result"/> or <see cref="Answer"/>.</param>
/// <param name="Content">The act as JSON, or the answer message.</param>
internal sealed record ActRow(string Chain, string? Message, string? Filler, string Numbers, string Kind, string Content)
{
    public const string Result = "result";
    public const string Answer = "answer";

    public long Sequence { get; init; }

    public TimeSpan Delay { get; init; }

    public bool UntilReleased { get; init; }

    /// <summary>Unix milliseconds, once it waits for nothing but time.</summary>
    public long Due { get; init; }
}
