namespace Duplex.Configuration;

/// <summary>One file of a configuration folder as it would be.</summary>
/// <param name="Path">Null: nothing is changed.</param>
/// <param name="Text">Null: the file is taken away.</param>
internal sealed record ConfigurationEdit(string? Path, string? Text)
{
    public static ConfigurationEdit None { get; } = new(null, null);

    public IReadOnlyList<string> Apply(IReadOnlyList<string> files) => Path is null
        ? files
        : [.. files.Where(file => file != Path).Concat(Text is null ? [] : [Path]).Order(StringComparer.Ordinal)];

    public TextReader Open(string file) => file == Path && Text is not null ? new StringReader(Text) : File.OpenText(file);
}
