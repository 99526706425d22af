using System.Text.Json;
using Duplex.Fhir;

namespace Duplex.Chart.Reads;

/// <summary>The resources of the same chart that a resource refers to.</summary>
internal static class ReferencesIn
{
    /// <summary>Adds <c>Type/id</c> of each literal, relative reference.</summary>
    public static void Collect(ReadOnlySpan<byte> json, ISet<string> references)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("reference"u8) && reader.Read() && reader.TokenType == JsonTokenType.String
                && References.Parse(reader.GetString()) is { Kind: ReferenceKind.Relative } target)
            {
                references.Add(target.TypeAndId!);
            }
        }
    }
}
