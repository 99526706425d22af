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
        string text = string.Join(' ', name.Prefix.Concat(name.Given).Append(name.Family).Concat(name.Suffix).Select(part => part?.Value).Where(part => part is not null));
        return text.Length == 0 ? null : text;
    }
}
