namespace Duplex.Tests.Docs.ErrorCodes;

/// <summary>A text that is put together from parts, each from one of several places.</summary>
internal sealed class ComposedText(List<IReadOnlyCollection<object>> parts)
{
    private const int MostTexts = 200;

    public List<IReadOnlyCollection<object>> Parts { get; } = parts;

    /// <param name="textsOf">What a part may be; <c>*</c> is put for one that nothing is known of.</param>
    public IEnumerable<string> Texts(Func<IReadOnlyCollection<object>, IReadOnlySet<string>> textsOf)
    {
        string[] texts = [""];
        foreach (var part in Parts)
        {
            var known = textsOf(part);
            texts = [.. texts.SelectMany(text => known.Count == 0 ? [text + "*"] : known.Select(one => text + one)).Take(MostTexts)];
        }

        return texts;
    }
}
