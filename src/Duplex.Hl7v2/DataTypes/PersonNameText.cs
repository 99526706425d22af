namespace Duplex.Hl7v2.DataTypes;

/// <summary>A person's name as one line.</summary>
internal static class PersonNameText
{
    /// <summary>Prefix, given, middle, family, suffix; degrees behind a comma. Parts that are empty or null are left out.</summary>
    public static string Of(Hl7Value prefix, Hl7Value given, Hl7Value middle, Hl7Value family, Hl7Value suffix, Hl7Value degree)
    {
        string name = Join(" ", prefix, given, middle, family, suffix);
        return degree.TextOrNull() is { } letters ? name.Length == 0 ? letters : $"{name}, {letters}" : name;
    }

    public static string Join(string separator, params ReadOnlySpan<Hl7Value> parts)
    {
        List<string> texts = new(parts.Length);
        foreach (Hl7Value part in parts)
        {
            if (part.TextOrNull() is { } text && !string.IsNullOrWhiteSpace(text))
            {
                texts.Add(text.Trim());
            }
        }

        return string.Join(separator, texts);
    }
}
