using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>Writes a resource tree as JSON: properties in the order of the specification, unknown ones last.</summary>
internal sealed class FhirJsonWriter(bool indented) : IDisposable
{
    /// <summary>Far more than a reader takes: what is deeper is a circle in the model.</summary>
    private const int MaxDepth = 1_000;

    private static readonly byte[] ResourceType = "\"resourceType\":"u8.ToArray();

    private int _depth;

    private JsonTextWriter _json = new(indented);

    public ReadOnlySpan<byte> Written => _json.Written;

    public void Dispose() => _json.Release();

    /// <summary>Makes it ready for another resource; false where its buffer has grown too large to be kept.</summary>
    public bool TryReset()
    {
        _depth = 0;
        return _json.TryReset();
    }

    public void Root(Resource resource)
    {
        try
        {
            ResourceObject(resource);
        }
        catch (FormatException)
        {
            throw FhirJsonException.AtHalfPair(resource);
        }
    }

    public void Root(Element element)
    {
        try
        {
            if (element is PrimitiveType { HasValue: true } primitive)
            {
                primitive.WriteValue(this);
            }
            else
            {
                Members(element);
            }
        }
        catch (FormatException)
        {
            throw FhirJsonException.AtHalfPair(element);
        }
    }

    // Of the properties that a type has, most are absent: whether one is there is asked where it would be written.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(FhirPropertyInfo property, string? value)
    {
        if (value is not null)
        {
            TextThere(property, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Object(FhirPropertyInfo property, Base? value)
    {
        if (value is not null)
        {
            ObjectThere(property, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Objects<T>(FhirPropertyInfo property, List<T>? values)
        where T : Base
    {
        if (values is not null)
        {
            ObjectsThere(property, values);
        }
    }

    private void TextThere(FhirPropertyInfo property, string value)
    {
        _json.Name(property.JsonNames[0].Quoted);
        _json.Text(value);
    }

    private void ObjectThere(FhirPropertyInfo property, Base value)
    {
        _json.Name(property.JsonNames[0].Quoted);
        Members(value);
    }

    private void ObjectsThere<T>(FhirPropertyInfo property, List<T> values)
        where T : Base
    {
        if (values.Count == 0)
        {
            return;
        }

        _json.Name(property.JsonNames[0].Quoted);
        _json.Open((byte)'[');
        foreach (var value in CollectionsMarshal.AsSpan(values))
        {
            _json.Item();
            Members(value ?? throw NoItem(property));
        }

        _json.Close((byte)']');
    }

    public void Resource(FhirPropertyInfo property, Resource? value)
    {
        if (value is not null)
        {
            _json.Name(property.JsonNames[0].Quoted);
            ResourceObject(value);
        }
    }

    public void Resources(FhirPropertyInfo property, List<Resource>? values)
    {
        if (values is not { Count: > 0 })
        {
            return;
        }

        _json.Name(property.JsonNames[0].Quoted);
        _json.Open((byte)'[');
        foreach (var value in values)
        {
            _json.Item();
            ResourceObject(value ?? throw NoItem(property));
        }

        _json.Close((byte)']');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Choice(FhirPropertyInfo property, DataType? value)
    {
        if (value is not null)
        {
            ChoiceThere(property, value);
        }
    }

    private void ChoiceThere(FhirPropertyInfo property, DataType value)
    {
        switch (value)
        {
            case PrimitiveType primitive:
                Primitive(property.JsonNameFor(primitive), primitive);
                break;
            default:
                _json.Name(property.JsonNameFor(value).Quoted);
                Members(value);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Primitive(FhirPropertyInfo property, PrimitiveType? value)
    {
        if (value is not null)
        {
            PrimitiveThere(property, value);
        }
    }

    private void PrimitiveThere(FhirPropertyInfo property, PrimitiveType value) => Primitive(property.JsonNames[0], value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Primitives<T>(FhirPropertyInfo property, List<T>? values)
        where T : PrimitiveType
    {
        if (values is not null)
        {
            PrimitivesThere(property, values);
        }
    }

    private void PrimitivesThere<T>(FhirPropertyInfo property, List<T> values)
        where T : PrimitiveType
    {
        // A list says whether it has values and whether it has companions: null is told before either is written.
        var (hasValues, hasCompanions) = (false, false);
        foreach (var value in CollectionsMarshal.AsSpan(values))
        {
            var item = value ?? throw NoItem(property);
            hasValues |= item.HasValue;
            hasCompanions |= item.HasIdOrExtension;
        }

        if (hasValues)
        {
            _json.Name(property.JsonNames[0].Quoted);
            _json.Open((byte)'[');
            foreach (var value in values)
            {
                _json.Item();
                if (value.HasValue)
                {
                    value.WriteValue(this);
                }
                else
                {
                    _json.Raw("null"u8);
                }
            }

            _json.Close((byte)']');
        }

        if (hasCompanions)
        {
            _json.Name(property.JsonNames[0].QuotedCompanion);
            _json.Open((byte)'[');
            foreach (var value in values)
            {
                _json.Item();
                if (value.HasIdOrExtension)
                {
                    Members(value);
                }
                else
                {
                    _json.Raw("null"u8);
                }
            }

            _json.Close((byte)']');
        }
    }

    public void BooleanValue(bool value) => _json.Raw(value ? "true"u8 : "false"u8);

    public void IntegerValue(int value) => _json.Number(value);

    public void TextValue(ReadOnlySpan<byte> utf8, JsonTokenType kind)
    {
        if (kind == JsonTokenType.Number)
        {
            _json.Raw(utf8);
        }
        else
        {
            _json.Quoted(utf8);
        }
    }

    public void TextValue(string text, JsonTokenType kind)
    {
        if (kind == JsonTokenType.Number)
        {
            _json.Number(text);
        }
        else
        {
            _json.Text(text);
        }
    }

    private void Primitive(JsonName name, PrimitiveType value)
    {
        if (value is TextPrimitive { Quotable: { } text })
        {
            _json.NamedText(name.Quoted, text);
        }
        else if (value.HasValue)
        {
            _json.Name(name.Quoted);
            value.WriteValue(this);
        }

        if (value.HasIdOrExtension)
        {
            _json.Name(name.QuotedCompanion);
            Members(value);
        }
    }

    private void ResourceObject(Resource resource)
    {
        _json.Open((byte)'{');
        _json.Name(ResourceType);
        _json.Text(resource.TypeName);
        Finish(resource);
    }

    private void Members(Base node)
    {
        if (!indented && node.Extras is { Written: { } written })
        {
            _json.Whole(written);
            return;
        }

        _json.Open((byte)'{');
        Finish(node);
    }

    private static InvalidOperationException NoItem(FhirPropertyInfo property) =>
        new($"The list '{property.Name}' holds null; an item of a list is there or left out.");

    private void Finish(Base node)
    {
        if (++_depth > MaxDepth)
        {
            throw new InvalidOperationException($"Elements are nested deeper than {MaxDepth} levels at '{node.TypeName}'; an element must not hold itself.");
        }

        node.WriteProperties(this);
        _depth--;
        if (node.UnknownProperties is { } unknown)
        {
            foreach (var property in unknown)
            {
                if (!IsSuperseded(node, property.Name))
                {
                    _json.Name(JsonName.InQuotes(property.Name));
                    Unknown(property.Json.Span);
                }
            }
        }

        _json.Close((byte)'}');
    }

    /// <summary>Whether what was kept because it could not be read has been given anew since, and is written under the same name.</summary>
    private static bool IsSuperseded(Base node, string name)
    {
        var isCompanion = name.StartsWith('_');
        if (node.TypeInfo.FindJson(Encoding.UTF8.GetBytes(isCompanion ? name[1..] : name)) is not { } known)
        {
            return false;
        }

        return node.GetProperty(known.Property.Index) switch
        {
            null => false,
            PrimitiveType value => (known.Type is null || known.Type == value.TypeInfo.Name) && HasPart(value),
            DataType value => !isCompanion && (known.Type is null || known.Type == value.TypeInfo.Name),
            IEnumerable<PrimitiveType> values => values.Any(HasPart),
            System.Collections.ICollection values => !isCompanion && values.Count > 0,
            _ => !isCompanion,
        };

        bool HasPart(PrimitiveType value) => isCompanion ? value.HasIdOrExtension : value.HasValue;
    }

    /// <summary>As it was written, but on one line, so that a resource stays one line of NDJSON.</summary>
    private void Unknown(ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            _json.Raw(value);
            return;
        }

        // Inside of a text a line break is always escaped, so that these are blanks between tokens.
        var line = value.ToArray();
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        _json.Raw(line);
    }
}
