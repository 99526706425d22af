using Duplex.Fhir.Model;

namespace Duplex.Translation.Messages;

/// <summary>What to call somebody.</summary>
internal static class NameText
{
    /// <summary>Prefix, given names, family name and suffix of the first name; null where there is none.</summary>
    public static string? Of(List<HumanName> names)
    {
        if (names.Count == 0)
        {
            return null;
        }

        HumanName name = names[0];
        string? text = Append(Append(null, name.Prefix), name.Given);
        return Append(Append(text, name.Family), name.Suffix);
    }

    private static string? Append(string? text, List<FhirString> parts)
    {
        foreach (FhirString part in parts)
        {
            text = Append(text, part);
        }

        return text;
    }

    private static string? Append(string? text, FhirString? part) => part?.Value is not { } more ? text : text is null ? more : $"{text} {more}";
}
