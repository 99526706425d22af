namespace Duplex.Tests.Sandbox.Lab;

/// <summary>A message cut at its separators by hand, so that the product's parser proves nothing about itself.</summary>
internal sealed class WireMessage(string text)
{
    private readonly string[][] _segments = [.. text.Split('\r', StringSplitOptions.RemoveEmptyEntries).Select(Cut)];

    public string Text { get; } = text;

    public string Type => this["MSH", 9];

    public string ControlId => this["MSH", 10];

    /// <summary>The field by its number in the standard; empty where there is none.</summary>
    public string this[string segment, int field, int occurrence = 1] =>
        _segments.Where(one => one[0] == segment).Skip(occurrence - 1).FirstOrDefault() is { } found && field < found.Length ? found[field] : "";

    public int Count(string segment) => _segments.Count(one => one[0] == segment);

    public IEnumerable<string> All(string segment, int field) =>
        _segments.Where(one => one[0] == segment).Select(one => field < one.Length ? one[field] : "");

    private static string[] Cut(string segment) =>
        segment.StartsWith("MSH|", StringComparison.Ordinal) ? ["MSH", "|", .. segment.Split('|')[1..]] : segment.Split('|');
}
