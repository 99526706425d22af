using System.Globalization;
using System.Text.Json;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>A fixed value or a pattern: a text, members by name, or items.</summary>
internal sealed class ExpectedValue
{
    private readonly (string Name, ExpectedValue Value)[] _members;
    private readonly ExpectedValue[] _items;

    private ExpectedValue(string? text, (string Name, ExpectedValue Value)[] members, ExpectedValue[] items)
    {
        Text = text;
        _members = members;
        _items = items;
    }

    /// <summary>The text of a primitive; null for others.</summary>
    public string? Text { get; }

    public static ExpectedValue Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    /// <summary>Whether a value equals this one, or, as a pattern, has at least what this one has.</summary>
    public bool Matches(object? actual, bool exactly) => actual switch
    {
        null => false,
        string text => Text == text,
        PrimitiveType primitive => Text is not null && SameText(primitive),
        Base node => Text is null && MembersMatch(node, exactly),
        IReadOnlyList<Base> list => ItemsMatch(list, exactly),
        _ => false,
    };

    private static ExpectedValue Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new(null, [.. json.EnumerateObject().Select(member => (member.Name, Of(member.Value)))], []),
        JsonValueKind.Array => new(null, [], [.. json.EnumerateArray().Select(Of)]),
        JsonValueKind.String => new(json.GetString(), [], []),
        _ => new(json.GetRawText(), [], []),
    };

    private bool SameText(PrimitiveType primitive) =>
        primitive.Text == Text
        || (primitive is FhirDecimal { Value: { } number } && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var expected) && number == expected);

    private bool MembersMatch(Base node, bool exactly)
    {
        var type = node.TypeInfo;
        foreach (var (name, expected) in _members)
        {
            var property = type.Find(name) ?? type.FindByJsonName(name);
            if (property is null || !expected.Matches(node.GetProperty(property.Index), exactly))
            {
                return false;
            }
        }

        return !exactly || type.Properties.Count(property => Nodes.HasContent(node.GetProperty(property.Index))) == _members.Length;
    }

    private bool ItemsMatch(IReadOnlyList<Base> actual, bool exactly)
    {
        if (exactly)
        {
            return actual.Count == _items.Length && _items.Zip(actual).All(pair => pair.First.Matches(pair.Second, exactly));
        }

        return Array.TrueForAll(_items, item => actual.Any(value => item.Matches(value, exactly)));
    }
}
