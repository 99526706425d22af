using System.Text.Json;

namespace Duplex.Fhir.Changes;

/// <summary>The members at the top of a resource's JSON, each value as the bytes it was written in.</summary>
internal static class ResourceMembers
{
    public const string ResourceType = "resourceType";
    public const string Id = "id";

    /// <exception cref="ArgumentException">The text is not one JSON object.</exception>
    public static List<(string Name, ReadOnlyMemory<byte> Json)> Read(ReadOnlyMemory<byte> resource)
    {
        try
        {
            return ReadObject(resource);
        }
        catch (JsonException)
        {
            // The exception's text would quote the resource.
            throw new ArgumentException("The resource is not valid JSON; right would be one object.", nameof(resource));
        }
    }

    /// <summary>Whether the bytes are exactly one JSON value other than null.</summary>
    public static bool IsValue(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType == JsonTokenType.Null)
            {
                return false;
            }

            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<(string Name, ReadOnlyMemory<byte> Json)> ReadObject(ReadOnlyMemory<byte> resource)
    {
        var members = new List<(string, ReadOnlyMemory<byte>)>();
        var reader = new Utf8JsonReader(resource.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new ArgumentException("The resource is not a JSON object.", nameof(resource));
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            members.Add((name, resource[start..(int)reader.BytesConsumed]));
        }

        return members;
    }
}
