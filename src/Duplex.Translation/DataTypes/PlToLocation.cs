using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// PL to Locations (sheet <c>PL[Location]</c>): bed, room, floor, point of care, building and facility, each part of the next wider
/// one that is named.
/// </summary>
internal static class PlToLocation
{
    private const string PhysicalTypes = "http://terminology.hl7.org/CodeSystem/location-physical-type";

    // Of the kinds that a directory's memory tells apart.
    private const int ReaderOfPl = 10;
    private const int ReaderOfNdl = 11;

    private const string OwnPhysicalTypes = "urn:duplex:location-physical-type";

    /// <summary>From the widest to the narrowest. Table location-physical-type has no word for a point of care.</summary>
    private static readonly PlaceLevel[] Levels =
    [
        new(4, "si", "Site"), new(7, "bu", "Building"), new(1, null, "Point of care"), new(8, "lvl", "Level"), new(2, "ro", "Room"), new(3, "bd", "Bed"),
    ];

    /// <summary>The same places in NDL (sheet <c>NDL[PractitionerRole]</c>).</summary>
    private static readonly PlaceLevel[] LevelsOfNdl =
    [
        new(7, "si", "Site"), new(10, "bu", "Building"), new(4, null, "Point of care"), new(11, "lvl", "Level"), new(5, "ro", "Room"), new(6, "bd", "Bed"),
    ];

    /// <summary>A reference to the narrowest place; null where none is named.</summary>
    /// <param name="build">Gets the Locations; null where a reference by identifier is wanted.</param>
    public static Reference? Read(in Source pl, MessageBuild? build)
    {
        if (!pl.IsPresent)
        {
            return null;
        }

        bool isAgain = false;
        if (build is not null && Kept(pl, build, Levels, out isAgain) is { } kept)
        {
            return kept;
        }

        string? display = DisplayOf(pl, Levels) ?? pl[9].Peek();
        return build is null || NarrowestOf(pl, Levels) < 0 ? Refer(pl, display) : Add(pl, build, display, Levels, isAgain);
    }

    /// <summary>The place where somebody worked (NDL-4 to NDL-11).</summary>
    /// <inheritdoc cref="Read"/>
    public static Reference? ReadNdl(in Source ndl, MessageBuild? build)
    {
        bool isAgain = false;
        if (build is not null && Kept(ndl, build, LevelsOfNdl, out isAgain) is { } kept)
        {
            return kept;
        }

        if (DisplayOf(ndl, LevelsOfNdl) is not { } display)
        {
            return null;
        }

        if (build is not null)
        {
            return Add(ndl, build, display, LevelsOfNdl, isAgain);
        }

        foreach (PlaceLevel level in LevelsOfNdl)
        {
            ndl[level.Component][1].Used("display");
        }

        return new Reference { Type = "Location", Display = display };
    }

    /// <param name="isAgain">Whether the places are to be kept for the messages to come.</param>
    private static Reference Add(in Source pl, MessageBuild build, string? display, PlaceLevel[] levels, bool isAgain)
    {
        Location? place = null;
        DirectoryMemory? memory = isAgain ? build.Directory.Memory : null;
        int remarks = memory?.Remarks ?? 0;
        List<WrittenResource> written = [];
        // Places of a facility that is named are that facility's, others the sender's.
        string key = pl[levels[0].Component].IsPresent ? "PL" : "";
        int narrowest = NarrowestOf(pl, levels);
        for (int level = 0; level <= narrowest; level++)
        {
            Source part = pl[levels[level].Component];
            if (!part.IsPresent)
            {
                continue;
            }

            key = $"{key}\u001f{levels[level].Display}\u001f{part[1].Peek()}\u001f{part[2].Peek()}";
            string? before = build.Context.Coverage?.BeginResource("Location");
            Location location = Of(part, levels[level], place);
            location.Id = build.Directory.IdOf("Location", key);
            if (level == narrowest && levels == Levels)
            {
                ReadWhole(pl, location);
            }
            else if (level == narrowest && pl[8].IsPresent)
            {
                location.Status = StatusOf(pl[8]);
            }

            build.Context.Coverage?.EndResource(before!);
            if (memory is not null && WrittenResource.Of(location, $"Location/{location.Id}") is var told && build.AddShared<Location>(told) is not null)
            {
                written.Add(told);
                place = location;
            }
            else
            {
                memory = null;
                place = Shared(location, build);
            }
        }

        memory?.Keep(ReaderOf(levels), pl, pl.Value.Bytes, remarks, new PlacesEntry(written, display));
        return new Reference { ReferenceValue = $"Location/{place!.Id}", Display = display };
    }

    /// <summary>As an earlier message named the places; null where none did, or where this one said something else of them.</summary>
    private static Reference? Kept(in Source pl, MessageBuild build, PlaceLevel[] levels, out bool isAgain)
    {
        isAgain = false;
        if (build.Directory.Memory?.Find<PlacesEntry>(ReaderOf(levels), pl, pl.Value.Bytes, out isAgain) is not { } entry)
        {
            return null;
        }

        foreach (WrittenResource place in entry.Places)
        {
            if (build.AddShared<Location>(place) is null)
            {
                return null;
            }
        }

        return new Reference { ReferenceValue = entry.Places[^1].Reference, Display = entry.Display };
    }

    private static int ReaderOf(PlaceLevel[] levels) => levels == Levels ? ReaderOfPl : ReaderOfNdl;

    /// <summary>A place that was named before is the same, with what this field says beyond that.</summary>
    private static Location Shared(Location location, MessageBuild build)
    {
        Location known = build.AddShared(location).Value;
        if (!ReferenceEquals(known, location))
        {
            DirectoryMerge.Identifiers(known.Identifier, location.Identifier);
            known.Description ??= location.Description;
            known.Status ??= location.Status;
            known.Type = known.Type.Count > 0 ? known.Type : location.Type;
        }

        return known;
    }

    private static Location Of(in Source part, PlaceLevel level, Location? within)
    {
        Location location = new()
        {
            Mode = LocationModeCodes.Instance,
            Name = part[1].Text("name"),
            PhysicalType = level.Code is null
                ? PointOfCare(level.Display)
                : new CodeableConcept { Coding = [new Coding { System = PhysicalTypes, Code = level.Code, Display = level.Display }] },
            PartOf = within is null ? null : new Reference { ReferenceValue = $"Location/{within.Id}" },
        };
        part.Context.Coverage?.Enter("identifier");
        Add(location, part);
        part.Context.Coverage?.Leave();
        return location;
    }

    /// <summary>A place that the code system has no code of is named in it by its text, with a code of our own beside.</summary>
    private static CodeableConcept PointOfCare(string display) => new()
    {
        Coding = [new Coding { System = PhysicalTypes, Display = display }, new Coding { System = OwnPhysicalTypes, Code = "poc", Display = display }],
        Text = display,
    };

    /// <summary>Sheet <c>HD[Identifier]</c>: the name, and the universal id where there is one.</summary>
    private static void Add(Location location, in Source hd)
    {
        if (hd[1].Text("value") is { } name)
        {
            location.Identifier.Add(new Identifier { Value = name });
        }

        if (hd[2].Text("value") is { } id)
        {
            string? type = hd[3].Text("type");
            location.Identifier.Add(new Identifier
            {
                Type = type is null ? null : new CodeableConcept { Coding = [new Coding { System = Tables.CodeSystems.TableOf("0301"), Code = Hl7FieldReading.AsCode(type) }] },
                System = AuthoritySystems.OfUniversalId(id, type) is null ? null : "urn:ietf:rfc:3986",
                Value = AuthoritySystems.OfUniversalId(id, type) ?? id,
            });
        }
    }

    /// <summary>PL-6 (table 0305), PL-9, PL-10 and PL-11 say something of the narrowest place.</summary>
    private static void ReadWhole(in Source pl, Location location)
    {
        location.Description = pl[9].Text("description");
        if (pl[6].Code("type") is { } type)
        {
            location.Type.Add(new CodeableConcept { Coding = [new Coding { System = Tables.CodeSystems.TableOf("0305"), Code = type }] });
        }

        location.Identifier.AddIfAny(pl[10].Into("identifier", EiToIdentifier.Read));
        if (pl[11].IsPresent && HdToReference.Organization(pl[11][1], pl[11][2], pl[11][3], "identifier.assigner") is { } assigner)
        {
            assigner.Type = null;
            foreach (Identifier identifier in location.Identifier)
            {
                identifier.Assigner ??= assigner;
            }
        }
    }

    /// <summary>NDL-8 (table 0306, which is a user's own): FHIR's code where it is one, otherwise the code as sent in its place.</summary>
    private static FhirCode? StatusOf(in Source code)
    {
        if (code.Text("status") is not { } sent)
        {
            return null;
        }

        string status = sent.ToLowerInvariant();
        return status is "active" or "suspended" or "inactive" ? status : SentCodes.Beside(null, "0306", sent);
    }

    private static Reference? Refer(in Source pl, string? display)
    {
        Identifier? identifier = pl[10].Into("identifier", EiToIdentifier.Read);
        if (display is null && identifier is null)
        {
            return null;
        }

        foreach (PlaceLevel level in Levels)
        {
            pl[level.Component][1].Used("display");
        }

        if (NarrowestOf(pl, Levels) < 0)
        {
            pl[9].Used("display");
        }

        return new Reference { Type = "Location", Identifier = identifier, Display = display };
    }

    private static int NarrowestOf(in Source pl, PlaceLevel[] levels)
    {
        for (int level = levels.Length - 1; level >= 0; level--)
        {
            if (pl[levels[level].Component].IsPresent)
            {
                return level;
            }
        }

        return -1;
    }

    /// <summary>From the widest to the narrowest; null where none is named.</summary>
    private static string? DisplayOf(in Source pl, PlaceLevel[] levels)
    {
        string? display = null;
        foreach (PlaceLevel level in levels)
        {
            if ((pl[level.Component][1].Peek() ?? pl[level.Component][2].Peek()) is { } name)
            {
                display = display is null ? name : $"{display} {name}";
            }
        }

        return display;
    }
}

/// <param name="Component">Of PL.</param>
/// <param name="Code">Of table location-physical-type; null where it has none.</param>
internal sealed record PlaceLevel(int Component, string? Code, string Display);
