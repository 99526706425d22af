using System.Text.RegularExpressions;

namespace Duplex.Translation.DataTypes;

/// <summary>FHIR logical ids.</summary>
internal static partial class ResourceIds
{
    /// <summary>1 to 64 letters, digits, <c>-</c> and <c>.</c> (FHIR R4, id).</summary>
    public static bool IsValid(string value) => IdPattern().IsMatch(value);

    [GeneratedRegex(@"\A[A-Za-z0-9\-\.]{1,64}\z")]
    private static partial Regex IdPattern();
}
