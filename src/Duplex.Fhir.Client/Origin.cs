namespace Duplex.Fhir.Client;

/// <summary>Scheme, host and port: what a token may be sent to.</summary>
internal static class Origin
{
    public static bool Same(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
        && one.UserInfo.Length == 0;
}
