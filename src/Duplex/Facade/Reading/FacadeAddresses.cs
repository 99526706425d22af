using System.Text.Json.Nodes;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Reading;

/// <summary>Puts the facade's address where a counterparty's resources and Bundles name its own.</summary>
internal sealed class FacadeAddresses(PageLinks pages)
{
    /// <summary>The same JSON with <c>reference</c>, <c>fullUrl</c> and Bundle links under the facade's address.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON.</exception>
    /// <param name="source">What each resource says of where it comes from; null: nothing is said.</param>
    public byte[] Rewrite(ReadOnlySpan<byte> json, ConnectionKey connection, string resourceType, string from, string to, string? source = null) =>
        Rewrite(JsonNode.Parse(json)!, connection, resourceType, from, to, source);

    /// <inheritdoc cref="Rewrite(ReadOnlySpan{byte}, ConnectionKey, string, string, string, string?)"/>
    public byte[] Rewrite(JsonNode root, ConnectionKey connection, string resourceType, string from, string to, string? source = null)
    {
        if (source is not null)
        {
            AnswerSource.Mark(root, source);
        }

        if (root is JsonObject resource && (string?)resource["resourceType"] == "Bundle")
        {
            RewriteLinks(resource, connection, resourceType, from, to);
        }

        RewriteReferences(root, from + "/", to + "/");
        return System.Text.Encoding.UTF8.GetBytes(root.ToJsonString(FacadeJson.Options));
    }

    /// <summary>The same of what has its links already.</summary>
    public static byte[] WriteWithLinks(JsonNode root, string from, string to, string source)
    {
        AnswerSource.Mark(root, source);
        RewriteReferences(root, from + "/", to + "/");
        return System.Text.Encoding.UTF8.GetBytes(root.ToJsonString(FacadeJson.Options));
    }

    /// <summary>Puts one beginning of literal references in the place of another.</summary>
    public static void RewriteReferences(JsonNode? node, string from, string to)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (name is "reference" or "fullUrl" && value is JsonValue text && text.TryGetValue<string>(out var address) && address.StartsWith(from, StringComparison.Ordinal))
                    {
                        members[name] = to + address[from.Length..];
                    }
                    else
                    {
                        RewriteReferences(value, from, to);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    RewriteReferences(item, from, to);
                }

                break;
        }
    }

    private void RewriteLinks(JsonObject bundle, ConnectionKey connection, string resourceType, string from, string to)
    {
        if (bundle["link"] is not JsonArray links)
        {
            return;
        }

        foreach (var link in links.OfType<JsonObject>().ToList())
        {
            var address = (string?)link["url"] ?? "";
            if (address.StartsWith(to + "/", StringComparison.Ordinal))
            {
                continue;
            }

            if (Uri.TryCreate(new Uri(from + "/"), address, out var whole) && whole.AbsoluteUri.StartsWith(from + "/", StringComparison.Ordinal))
            {
                link["url"] = $"{to}/{resourceType}?{PageLinks.Parameter}={pages.Write(connection, resourceType, whole.AbsoluteUri)}";
            }
            else
            {
                // It leads elsewhere: the app could not follow it through us, and we will not send our token there.
                links.Remove(link);
            }
        }
    }
}
