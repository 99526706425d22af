using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>Writes a resource tree as JSON: properties in the order of the specification, unknown ones last.</summary>
internal sealed class FhirJsonWriter(Utf8JsonWriter json)
{
    public void Root(Resource resource) => ResourceObject(resource);

    public void Text(FhirPropertyInfo property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property.JsonNames[0].Encoded, value);
        }
    }

    public void Object(FhirPropertyInfo property, Base? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(property.JsonNames[0].Encoded);
            Members(value);
        }
    }

    public void Objects<T>(FhirPropertyInfo property, List<T>? values)
        where T : Base
    {
        if (values is not { Count: > 0 })
        {
            return;
        }

        json.WriteStartArray(property.JsonNames[0].Encoded);
        foreach (var value in values)
        {
            Members(value);
        }

        json.WriteEndArray();
    }

    public void Resource(FhirPropertyInfo property, Resource? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(property.JsonNames[0].Encoded);
            ResourceObject(value);
        }
    }

    public void Resources(FhirPropertyInfo property, List<Resource>? values)
    {
        if (values is not { Count: > 0 })
        {
            return;
        }

        json.WriteStartArray(property.JsonNames[0].Encoded);
        foreach (var value in values)
        {
            ResourceObject(value);
        }

        json.WriteEndArray();
    }

    public void Choice(FhirPropertyInfo property, DataType? value)
    {
        switch (value)
        {
            case null:
                break;
            case PrimitiveType primitive:
                Primitive(property.JsonNameFor(primitive), primitive);
                break;
            default:
                json.WritePropertyName(property.JsonNameFor(value).Encoded);
                Members(value);
                break;
        }
    }

    public void Primitive(FhirPropertyInfo property, PrimitiveType? value)
    {
        if (value is not null)
        {
            Primitive(property.JsonNames[0], value);
        }
    }

    public void Primitives<T>(FhirPropertyInfo property, List<T>? values)
        where T : PrimitiveType
    {
        if (values is null)
        {
            return;
        }

        if (values.Exists(static value => value.HasValue))
        {
            json.WriteStartArray(property.JsonNames[0].Encoded);
            foreach (var value in values)
            {
                if (value.HasValue)
                {
                    value.WriteValue(this);
                }
                else
                {
                    json.WriteNullValue();
                }
            }

            json.WriteEndArray();
        }

        if (values.Exists(static value => value.HasIdOrExtension))
        {
            json.WriteStartArray(property.JsonNames[0].Companion);
            foreach (var value in values)
            {
                if (value.HasIdOrExtension)
                {
                    Members(value);
                }
                else
                {
                    json.WriteNullValue();
                }
            }

            json.WriteEndArray();
        }
    }

    public void BooleanValue(bool value) => json.WriteBooleanValue(value);

    public void IntegerValue(int value) => json.WriteNumberValue(value);

    public void TextValue(ReadOnlySpan<byte> utf8, JsonTokenType kind)
    {
        if (kind == JsonTokenType.Number)
        {
            json.WriteRawValue(utf8, skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(utf8);
        }
    }

    public void TextValue(string text, JsonTokenType kind)
    {
        if (kind == JsonTokenType.Number)
        {
            json.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private void Primitive(JsonName name, PrimitiveType value)
    {
        if (value.HasValue)
        {
            json.WritePropertyName(name.Encoded);
            value.WriteValue(this);
        }

        if (value.HasIdOrExtension)
        {
            json.WritePropertyName(name.Companion);
            Members(value);
        }
    }

    private void ResourceObject(Resource resource)
    {
        json.WriteStartObject();
        json.WriteString("resourceType"u8, resource.TypeName);
        Finish(resource);
    }

    private void Members(Base node)
    {
        json.WriteStartObject();
        Finish(node);
    }

    private void Finish(Base node)
    {
        node.WriteProperties(this);
        if (node.UnknownProperties is { } unknown)
        {
            foreach (var property in unknown)
            {
                json.WritePropertyName(property.Name);
                json.WriteRawValue(property.Json.Span, skipInputValidation: true);
            }
        }

        json.WriteEndObject();
    }
}
