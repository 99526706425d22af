namespace Duplex.Fhir.Model;

/// <summary>The base of everything inside a resource: an optional id and extensions.</summary>
public abstract class Element : Base
{
    internal static readonly FhirTypeInfo R4 = new("Element", null, "id:System.String extension*:Extension");

    internal Element()
    {
    }

    /// <summary>Unique id for references inside the resource (0..1).</summary>
    public string? Id
    {
        get => Extras?.Id;
        set
        {
            if (value is not null || Extras is not null)
            {
                RequireExtras().Id = value;
            }
        }
    }

    /// <summary>Additional content defined by implementations (0..*).</summary>
    public List<Extension> Extension
    {
        get => RequireExtras().Extension ??= [];
        set => RequireExtras().Extension = value;
    }

    /// <summary>Whether there is at least one extension; asks without making a list.</summary>
    public bool HasExtensions => Extras?.Extension is { Count: > 0 };

    internal bool HasIdOrExtension => Extras is { } extras && (extras.Id is not null || extras.Extension is { Count: > 0 } || extras.Unknown is { Count: > 0 });

    /// <summary>Writes it now, for resources that hold it again and again. It must not change afterwards.</summary>
    internal void WriteOnce() => RequireExtras().Written = ResourceWriter.ToArray(this);

    /// <summary>The first extension with this URL, or null.</summary>
    public Extension? FindExtension(string url) => Extras?.Extension?.Find(extension => extension.Url == url);

    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        0 => Extras?.Id,
        1 => Extras?.Extension,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 0: Id = reader.Text(); break;
            case 1: reader.Objects(ref RequireExtras().Extension); break;
        }
    }

    internal override void WriteProperties(FhirJsonWriter writer)
    {
        if (Extras is { } extras)
        {
            writer.Text(R4[0], extras.Id);
            writer.Objects(R4[1], extras.Extension);
        }
    }
}
