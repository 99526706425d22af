using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>HumanName to XPN.</summary>
internal static class HumanNameToXpn
{
    public static void Write(V2Draft draft, HumanName name)
    {
        V2Writer to = draft.To;
        WriteParts(to, name, 1);
        if (name.Use?.Value is { } use)
        {
            to.Part(7).From(name.Use, CodeOf(use));
        }

        PeriodToParts.Write(draft, name.Period, 12);
    }

    /// <summary>Family, given, further given, suffix and prefix from this component on: XPN from 1, XCN from 2.</summary>
    public static void WriteParts(V2Writer to, HumanName name, int first)
    {
        bool hasParts = name.Family is not null || name.Given.Count > 0;
        to.Part(first).Put(hasParts ? name.Family : name.Text);
        Join(to.Part(first + 1), name.Given, 0, 1);
        Join(to.Part(first + 2), name.Given, 1, int.MaxValue);
        Join(to.Part(first + 3), name.Suffix, 0, int.MaxValue);
        Join(to.Part(first + 4), name.Prefix, 0, int.MaxValue);
        if (hasParts && name.Text?.Value is { } text && text.Split(' ').All(word => Holds(name, word)))
        {
            // The text says what the parts say.
            to.Note(name.Text);
        }
    }

    private static bool Holds(HumanName name, string word)
    {
        string bare = word.Trim(',', '.');
        return bare.Length == 0 || name.Family?.Value?.Contains(bare, StringComparison.Ordinal) == true
            || name.Given.Concat(name.Suffix).Concat(name.Prefix).Any(part => part.Value?.Contains(bare, StringComparison.Ordinal) == true);
    }

    private static string? CodeOf(string use) => use switch
    {
        "official" => "L",
        "usual" => "D",
        "maiden" => "M",
        "nickname" => "N",
        "old" => "BAD",
        "temp" => "TEMP",
        "anonymous" => "MSK",
        _ => null,
    };

    private static void Join(V2Writer to, List<FhirString> parts, int from, int count)
    {
        int end = (int)Math.Min(parts.Count, (long)from + count);
        if (end - from == 1)
        {
            to.Put(parts[from]);
        }
        else if (end > from)
        {
            to.Text(string.Join(' ', parts.GetRange(from, end - from).Select(static part => part.Value)));
            parts.GetRange(from, end - from).ForEach(to.Note);
        }
    }
}
