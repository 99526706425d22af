namespace Duplex.Storage.Relational.Rows;

/// <summary>Texts in index rows are bounded: what they are longer is decided on the resource.</summary>
public static class IndexText
{
    /// <summary>The most characters of a text.</summary>
    public const int MostText = 64;

    /// <summary>The most characters of a code, an id or a URL; a longer one is found by this much of it.</summary>
    public const int MostCode = 256;

    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>Whether a text may have been cut, or what is compared with one.</summary>
    public static bool IsCut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length >= most - 1;
    }

    /// <summary>The least text that is greater than all that start so, in the order of code points; null: there is none.</summary>
    public static string? After(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var end = prefix.Length;
        while (end > 0)
        {
            var size = end > 1 && char.IsSurrogatePair(prefix[end - 2], prefix[end - 1]) ? 2 : 1;
            var last = size == 2 ? char.ConvertToUtf32(prefix[end - 2], prefix[end - 1]) : prefix[end - 1];
            end -= size;
            if (last < 0x10ffff && last is not (>= 0xd800 and <= 0xdfff))
            {
                var next = last + 1 is >= 0xd800 and <= 0xdfff ? 0xe000 : last + 1;
                return string.Concat(prefix.AsSpan(0, end), char.ConvertFromUtf32(next));
            }
        }

        return null;
    }
}
