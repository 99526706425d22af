using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda;

internal static class CcdaNames
{
    /// <summary>Prefix, given names, family name and suffix in one line.</summary>
    public static string Display(HumanName name) => name.Text?.Value ?? string.Join(
        ' ', name.Prefix.Concat(name.Given).Select(part => part.Value).Append(name.Family?.Value).Concat(name.Suffix.Select(part => part.Value)).Where(part => part is not null));
}
