namespace Duplex.Fhir.Validation;

internal static class Messages
{
    /// <summary>Names the profile that asks; nothing for the specification itself.</summary>
    public static string In(string? profile) => profile is null ? "" : $" (profile {profile})";
}
