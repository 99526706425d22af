using System.Text;

namespace Duplex.Fhir.Model;

/// <summary>Any node of a resource tree: a resource, a data type, a backbone element or a primitive.</summary>
public abstract class Base
{
    internal Base()
    {
    }

    /// <summary>What R4 defines for this node: its properties in order, their cardinality and types.</summary>
    public abstract FhirTypeInfo TypeInfo { get; }

    /// <summary>The FHIR name: <c>Patient</c>, <c>dateTime</c>; a backbone element's path.</summary>
    public string TypeName => TypeInfo.Name;

    /// <summary>Properties that R4 does not define here, kept by a lenient read and written back last; null where there are none.</summary>
    public List<UnknownProperty>? UnknownProperties
    {
        get => Extras?.Unknown;
        set
        {
            if (value is not null || Extras is not null)
            {
                RequireExtras().Unknown = value;
            }
        }
    }

    /// <summary>What few nodes carry, in one object so that the many without pay for one reference.</summary>
    internal NodeExtras? Extras { get; set; }

    internal virtual bool IsEmpty => false;

    internal NodeExtras RequireExtras() => Extras ??= new NodeExtras();

    /// <summary>Drops what a lenient read kept of a choice that is given anew: two types at once would be written otherwise.</summary>
    internal DataType? GiveAnew(DataType? held, DataType? value, int index)
    {
        if (!ReferenceEquals(held, value) && Extras?.Unknown is { Count: > 0 } kept)
        {
            kept.RemoveAll(one => TypeInfo.FindJson(Encoding.UTF8.GetBytes(one.Name.StartsWith('_') ? one.Name[1..] : one.Name))?.Property.Index == index);
        }

        return value;
    }

    /// <summary>The value of the property with this index in <see cref="TypeInfo"/>: a node, a list of nodes, a string or null.</summary>
    public abstract object? GetProperty(int index);

    internal abstract void ReadProperty(ref FhirJsonReader reader, int index);

    internal abstract void WriteProperties(FhirJsonWriter writer);
}
