using System.Text.RegularExpressions;

namespace Duplex.Translation.DataTypes;

/// <summary>FHIR logical ids.</summary>
internal static partial class ResourceIds
{
    /// <summary>1 to 64 letters, digits, <c>-</c> and <c>.</c> (FHIR R4, id); not a dot or two alone, which no address can hold.</summary>
    public static bool IsValid(string value) => IdPattern().IsMatch(value);

    [GeneratedRegex(@"\A(?!\.{1,2}\z)[A-Za-z0-9\-\.]{1,64}\z")]
    private static partial Regex IdPattern();
}
