using System.Collections;
using System.Globalization;
using System.Text;

namespace Duplex.Fhir.Model;

/// <summary>A resource holds what JSON cannot say, and nothing was written.</summary>
public sealed class FhirJsonException : InvalidOperationException
{
    /// <summary>For the element at a path.</summary>
    public FhirJsonException(string path, string message)
        : base($"{path}: {message}")
    {
        Path = path;
    }

    /// <summary>The element, as in <c>Patient.name[0].family</c>.</summary>
    public string Path { get; }

    internal static FhirJsonException AtHalfPair(Base root) => new(
        Find(root, root.TypeInfo.Name) ?? root.TypeInfo.Name,
        "The text holds half of a surrogate pair, which UTF-8 has no bytes for; right would be both halves, or U+FFFD in its place.");

    private static string? Find(object? value, string path)
    {
        switch (value)
        {
            case string text:
                return HoldsHalfPair(text) ? path : null;
            case PrimitiveType { HasValue: true } primitive when HoldsHalfPair(primitive.Text!):
                return path;
            case Base node:
                return FindInside(node, path);
            case IList items:
                for (var index = 0; index < items.Count; index++)
                {
                    if (Find(items[index], string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static string? FindInside(Base node, string path)
    {
        foreach (var property in node.TypeInfo.Properties)
        {
            if (Find(node.GetProperty(property.Index), $"{path}.{property.Name}") is { } found)
            {
                return found;
            }
        }

        // The name itself is no text that a path could hold.
        return node.UnknownProperties is { } unknown && unknown.Exists(property => HoldsHalfPair(property.Name)) ? path : null;
    }

    private static bool HoldsHalfPair(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                return true;
            }

            text = text[used..];
        }

        return false;
    }
}
