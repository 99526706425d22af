using System.Text.Json.Nodes;

namespace Duplex.Vendors.FhirR4;

/// <summary>References as a server writes them, made relative where they are its own.</summary>
internal static class ServerReferences
{
    /// <summary>Without the base and the version; a reference to another server stays absolute, and so equals none of ours.</summary>
    public static string Relative(Uri fhirBase, string reference)
    {
        var own = reference.StartsWith(fhirBase.AbsoluteUri, StringComparison.OrdinalIgnoreCase) ? reference[fhirBase.AbsoluteUri.Length..] : reference;
        var history = own.IndexOf("/_history/", StringComparison.Ordinal);
        return history < 0 ? own : own[..history];
    }

    /// <summary>Makes every <c>reference</c> in a resource relative.</summary>
    public static void MakeRelative(Uri fhirBase, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject found:
                if (Bodies.Text(found, "reference") is { } reference)
                {
                    found["reference"] = Relative(fhirBase, reference);
                }

                foreach (var (_, member) in found.ToArray())
                {
                    MakeRelative(fhirBase, member);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    MakeRelative(fhirBase, item);
                }

                break;
        }
    }
}
