using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Duplex.Fhir.Model;

internal ref partial struct FhirJsonReader
{
    /// <summary>Reads the properties of the object at the reader into a node.</summary>
    private void ReadMembers(Base node)
    {
        var start = _origin + (int)_json.TokenStartIndex;
        var type = node.TypeInfo;
        var isResource = node is Resource;
        var seen = 0UL;
        var seenCompanions = 0UL;
        var count = 0;
        var hasType = false;
        _depth++;
        ref var frame = ref _frames[_depth];
        frame.Node = node;
        frame.Name = null;
        frame.NullSlots = 0;
        frame.Unknown = null;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            count++;
            frame.Name = null;
            frame.Index = -1;
            if (isResource && NamesType(in _json))
            {
                _json.Read();
                if (hasType)
                {
                    Fault("structure", "The resourceType is given twice; give it once.");
                }

                hasType = true;
                _json.Skip();
                continue;
            }

            var name = FindName(type, out var companion);
            if (name is null)
            {
                ReadUnknown(node);
                continue;
            }

            frame.Name = name;
            frame.IsCompanion = companion;
            var bit = 1UL << name.Property.Index;
            ref var mask = ref companion ? ref seenCompanions : ref seen;
            if ((mask & bit) != 0 && !(name.Property.IsChoice && OtherType(node, name)))
            {
                _json.Read();
                Fault("structure", "The property is given twice; give it once.");
                _json.Skip();
                continue;
            }

            mask |= bit;
            _json.Read();
            node.ReadProperty(ref this, name.Property.Index);
        }

        frame.Name = null;
        CheckObject(type, seen | seenCompanions, count, start);
        if (frame.NullSlots != 0)
        {
            CheckNullSlots(node, frame.NullSlots, start);
        }

        _depth--;
    }

    /// <summary>Whether a choice already holds another type than this name's; that has a sentence of its own.</summary>
    private static bool OtherType(Base node, JsonName name) =>
        node.GetProperty(name.Property.Index) is DataType held && held.TypeInfo.Name != name.Type;

    /// <summary>Whether the property at the reader is the resourceType. An escape that is half of a surrogate pair is not, and no error here.</summary>
    private static bool NamesType(in Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped)
        {
            return json.ValueSpan.SequenceEqual("resourceType"u8);
        }

        try
        {
            return json.ValueTextEquals("resourceType"u8);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private readonly JsonName? FindName(FhirTypeInfo type, out bool companion)
    {
        ReadOnlySpan<byte> name = _json.ValueIsEscaped ? Encoding.UTF8.GetBytes(Unescaped() ?? "") : _json.ValueSpan;
        companion = name.Length > 1 && name[0] == '_';
        var found = type.FindJson(companion ? name[1..] : name);
        return companion && found is not null && !TakesCompanion(found) ? null : found;
    }

    /// <summary>Whether the property is a primitive element; ids and extension URLs are plain strings without a companion.</summary>
    private static bool TakesCompanion(JsonName name) => char.IsAsciiLetterLower((name.Type ?? name.Property.Types[0])[0]);

    private void ReadUnknown(Base node)
    {
        if (Unescaped() is not { } property)
        {
            // No name can be made of it to keep the value under.
            Report("invalid", HalfPair, FhirIssueSeverity.Fatal);
            _json.Skip();
            return;
        }

        var isFirst = (_frames[_depth].Unknown ??= new HashSet<string>(StringComparer.Ordinal)).Add(property);
        _json.Read();

        // A name that could not be an element's may be anything, even a patient's: it stays out of the path.
        var isElementLike = property.Length is > 0 and <= 64 && property.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        Fault("structure", isFirst ? $"R4 defines no such property on {node.TypeInfo.Name}." : "The property is given twice; give it once.", isElementLike ? property : null);
        if (_strict || !isFirst)
        {
            _json.Skip();
        }
        else
        {
            (node.RequireExtras().Unknown ??= []).Add(new UnknownProperty(property, RawValue()));
        }
    }

    private readonly void CheckObject(FhirTypeInfo type, ulong seen, int count, int start)
    {
        if (count == 0)
        {
            Report("structure", "The object is empty; leave the property out instead.", Gravity, start);
        }

        var missing = type.Required & ~seen;
        while (missing != 0)
        {
            var property = type[BitOperations.TrailingZeroCount(missing)];
            missing &= missing - 1;
            Report("required", $"{property.Name} is missing; {type.Name} needs at least one.", Gravity, start, property.Name);
        }
    }

    /// <summary>A null in a list of primitives needs a value or an extension in the list that accompanies it.</summary>
    private readonly void CheckNullSlots(Base node, ulong nullSlots, int start)
    {
        for (; nullSlots != 0; nullSlots &= nullSlots - 1)
        {
            var property = node.TypeInfo[BitOperations.TrailingZeroCount(nullSlots)];
            var items = (IReadOnlyList<PrimitiveType>?)node.GetProperty(property.Index) ?? [];
            for (var index = 0; index < items.Count; index++)
            {
                if (items[index].IsEmpty)
                {
                    var item = string.Create(CultureInfo.InvariantCulture, $"{property.Name}[{index}]");
                    Report("structure", "The item has neither a value nor an extension; leave it out, or say why it is absent.", Gravity, start, item);
                }
            }
        }
    }

    /// <summary>In a lenient read keeps the value at the reader with its node; steps over it in any case.</summary>
    private void KeepRaw()
    {
        if (_strict || _depth < 0)
        {
            _json.Skip();
            return;
        }

        ref readonly var frame = ref _frames[_depth];
        var name = frame.IsCompanion ? "_" + frame.Name!.Text : frame.Name!.Text;
        (frame.Node.RequireExtras().Unknown ??= []).Add(new UnknownProperty(name, RawValue()));
    }

    private ReadOnlyMemory<byte> RawValue()
    {
        var start = _origin + (int)_json.TokenStartIndex;
        _json.Skip();
        return _source.AsMemory(start, _origin + (int)_json.BytesConsumed - start);
    }
}
