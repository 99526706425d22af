using System.Text.Json;
using Xunit;

namespace Duplex.Tests.Fhir;

/// <summary>Compares JSON by meaning: order of properties is free, the text of numbers is not.</summary>
internal static class JsonDifference
{
    /// <summary>The path of the first difference, or null.</summary>
    public static string? First(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return First(left.RootElement, right.RootElement, "$");
    }

    private static string? First(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return path;
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var names = expected.EnumerateObject().Select(property => property.Name).ToHashSet();
                if (!names.SetEquals(actual.EnumerateObject().Select(property => property.Name)))
                {
                    names.SymmetricExceptWith(actual.EnumerateObject().Select(property => property.Name));
                    return $"{path}.{names.First()}";
                }

                return expected.EnumerateObject()
                    .Select(property => First(property.Value, actual.GetProperty(property.Name), $"{path}.{property.Name}"))
                    .FirstOrDefault(found => found is not null);
            case JsonValueKind.Array:
                return expected.GetArrayLength() != actual.GetArrayLength()
                    ? path
                    : expected.EnumerateArray().Zip(actual.EnumerateArray())
                        .Select((pair, i) => First(pair.First, pair.Second, $"{path}[{i}]"))
                        .FirstOrDefault(found => found is not null);
            case JsonValueKind.String:
                return expected.GetString() == actual.GetString() ? null : path;
            default:
                return expected.GetRawText() == actual.GetRawText() ? null : path;
        }
    }
}
