using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;
using CoverageResource = Duplex.Fhir.Model.Coverage;

namespace Duplex.Translation.Segments;

/// <summary>IN1, and of IN2 what numbers the insured, to Coverage (sheet <c>IN1[Coverage]</c>).</summary>
internal static class In1ToCoverage
{
    // Of the kinds that a directory's memory tells apart.
    private const int DescriptionOfCompany = 20;

    private const string SubscriberId = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Coverage.subscriberId";
    private const string Classes = "http://terminology.hl7.org/CodeSystem/coverage-class";

    private static readonly Coding Group = WrittenCodings.Of(Classes, "group", "Group");
    private static readonly Coding Plan = WrittenCodings.Of(Classes, "plan", "Plan");

    public static SegmentMap<CoverageResource> Map { get; } = new(
        "IN1[Coverage]",
        new(2, "identifier", static (in Source cwe, CoverageResource coverage) => AddPlan(cwe, coverage)) { Repeats = false },
        new(4, "payor", static (in Source xon, CoverageResource coverage) => coverage.Payor.AddIfAny(xon.Context.Directory.Organization(xon))),
        new(8, "class", static (in Source st, CoverageResource coverage) => AddClass(Group, st, null, coverage)) { Repeats = false },
        new(9, "class", static (in Source xon, CoverageResource coverage) => NameGroup(xon, coverage)) { Repeats = false },
        new(10, "", static (in Source cx, CoverageResource coverage) => ReadGroupNumber(cx, coverage)),
        new(11, "policyHolder", static (in Source xon, CoverageResource coverage) => coverage.PolicyHolder = xon.Context.Directory.Organization(xon) ?? coverage.PolicyHolder) { Repeats = false },
        new(12, "period.start", static (in Source dt, CoverageResource coverage) => coverage.Period = PeriodReading.WithStart(coverage.Period, dt)) { Repeats = false },
        new(13, "period.end", static (in Source dt, CoverageResource coverage) => coverage.Period = PeriodReading.WithEnd(coverage.Period, dt)) { Repeats = false },
        new(15, "type", static (in Source cwe, CoverageResource coverage) => coverage.Type = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(17, "relationship", static (in Source cwe, CoverageResource coverage) => coverage.Relationship = SubscriberRelationships.Read(cwe)) { Repeats = false },
        new(22, "order", static (in Source st, CoverageResource coverage) => ReadOrder(st, coverage)) { Repeats = false },
        new(35, "class", static (in Source cwe, CoverageResource coverage) => AddClass(Plan, cwe[1], cwe[2].Text("name"), coverage)) { Repeats = false },
        new(36, "identifier", static (in Source st, CoverageResource coverage) => AddPolicy(st, coverage)) { Repeats = false },
        new(49, "", static (in Source cx, CoverageResource coverage) => AddSubscriberId(cx, coverage)) { Repeats = false });

    public static SegmentMap<CoverageResource> Additional { get; } = new(
        "IN2[Coverage]",
        new(6, "identifier", static (in Source st, CoverageResource coverage) => AddNumber(st, "MC", coverage)) { Repeats = false },
        new(8, "identifier", static (in Source st, CoverageResource coverage) => AddNumber(st, "MA", coverage)) { Repeats = false },
        new(61, "identifier", static (in Source cx, CoverageResource coverage) => AddMember(cx, coverage)) { Repeats = false },
        new(72, "relationship", static (in Source cwe, CoverageResource coverage) => coverage.Relationship = SubscriberRelationships.ReadOfPatient(cwe) ?? coverage.Relationship) { Repeats = false });

    /// <summary>The rows of the person whom the coverage is of, where that is not the patient.</summary>
    public static SegmentMap<RelatedPerson> Insured { get; } = new(
        "IN1[Coverage]",
        new(16, "name", static (in Source xpn, RelatedPerson person) => XpnToHumanName.AddTo(person.Name, xpn)),
        new(17, "relationship", static (in Source cwe, RelatedPerson person) => person.Relationship.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.Relationship))) { Repeats = false },
        new(18, "birthDate", static (in Source dtm, RelatedPerson person) => person.BirthDate = dtm.Date()) { Repeats = false },
        new(19, "address", static (in Source xad, RelatedPerson person) => person.Address.AddIfAny(XadToAddress.Read(xad))),
        new(43, "gender", static (in Source cwe, RelatedPerson person) => person.Gender = MappedConcepts.ReadCode(cwe, CodeMaps.AdministrativeSex)) { Repeats = false });

    public static TranslatedResource<CoverageResource>? Read(PlacedSegment in1, PlacedSegment? in2, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Coverage");
        CoverageResource coverage = new() { Beneficiary = CareSteps.SubjectOf(build), Status = FinancialResourceStatusCodes.Active };
        Map.Apply(in1, coverage, context);
        InsuranceDetails.ReadHolderNumbers(in1, coverage, build);
        ReadCompany(in1, coverage, build);
        if (in2 is not null)
        {
            Additional.Apply(in2, coverage, context);
        }

        if (context.Options.NamesDirectory)
        {
            InsuranceDetails.Keep(in1, in2, coverage, build);
        }

        context.Coverage?.EndResource(before!);
        coverage.Subscriber = SubscriberOf(in1, in2, build);
        if (coverage is { Identifier.Count: 0, Payor.Count: 0, Type: null, Subscriber: null, PolicyHolder: null, SubscriberId: null }
            && (!context.Options.NamesDirectory || coverage is { Extension.Count: 0, Period: null, Class.Count: 0 }))
        {
            context.Warn(in1.Place(0), "IN1 names neither plan, company, insured nor policy, so it is left out.");
            return null;
        }

        coverage.Id = build.IdOf("Coverage", string.Join('\u001f', in1[2].Value.Trimmed(), in1[3].Value.Trimmed(), in1[4].Value.Trimmed(), in1[36].Value.Trimmed()));
        TranslatedResource<CoverageResource> added = build.Add(coverage);
        added.IsDefault("status");
        RequirePayor(added);
        return added;
    }

    /// <summary>R4 requires somebody who pays.</summary>
    public static void RequirePayor(TranslatedResource<CoverageResource> coverage)
    {
        if (coverage.Value.Payor.Count == 0)
        {
            coverage.Value.Payor.Add(Extensions.UnknownReference());
            coverage.IsDefault("payor");
        }
    }

    /// <summary>IN1-3, IN1-5 and IN1-7: number, address and telephone of the company that IN1-4 names.</summary>
    private static void ReadCompany(PlacedSegment in1, CoverageResource coverage, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (coverage.Payor is not [{ } payor, ..])
        {
            if (in1.Read(3, "payor.identifier", context, CxToIdentifier.Read) is { } number)
            {
                coverage.Payor.Add(build.Directory.Conditional(new Reference { Type = "Organization", Identifier = number }));
            }

            return;
        }

        if (build.FindAdded<Organization>(payor) is { } company && (in1[3].Value.IsPresent || in1[5].Value.IsPresent || in1[7].Value.IsPresent))
        {
            build.Directory.Describe(company, DescriptionOfCompany, Source.Of(in1, 3, context), in1.BytesOf(3, 7), organization => DescribeCompany(in1, organization, context));
        }
    }

    private static void DescribeCompany(PlacedSegment in1, Organization company, TranslationContext context)
    {
        string? before = context.Coverage?.BeginResource("Organization");
        foreach (Identifier number in in1.ReadAll(3, "identifier", context, CxToIdentifier.Read))
        {
            PersonNumbers.AddIfNew(number, company.Identifier);
        }

        foreach (Address address in in1.ReadAll(5, "address", context, XadToAddress.Read))
        {
            Addresses.AddIfNew(address, company.Address);
        }

        foreach (ContactPoint number in in1.ReadAll(7, "telecom", context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "work")))
        {
            Addresses.AddIfNew(number, company.Telecom);
        }

        context.Coverage?.EndResource(before!);
    }

    private static Reference? SubscriberOf(PlacedSegment in1, PlacedSegment? in2, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Source relationship = Source.Of(in1, 17, context);
        Source name = Source.Of(in1, 16, context);
        if (SubscriberRelationships.IsSelf(relationship.Peek()))
        {
            if (IsNamedAlike(name, build))
            {
                name.Used("Coverage.subscriber");
            }

            return build.Subject;
        }

        if (!name.IsPresent && (in2 is null || !Source.Of(in2, 2, context).IsPresent))
        {
            return null;
        }

        string? before = context.Coverage?.BeginResource("RelatedPerson");
        RelatedPerson person = new();
        Insured.Apply(in1, person, context);
        if (in2 is not null && Source.Of(in2, 2, context) is { IsPresent: true } number)
        {
            context.Coverage?.Enter("identifier");
            PersonNumbers.AddSocialSecurity(number, person.Identifier);
            context.Coverage?.Leave();
        }

        context.Coverage?.EndResource(before!);
        return person.Name.Count == 0 && person.Identifier.Count == 0 ? null : RelatedPersons.Add(person, build);
    }

    internal static bool IsNamedAlike(in Source name, MessageBuild build) =>
        name.IsPresent && build.Patient?.Value.Name is [{ } known, ..]
        && string.Equals(known.Family?.Value, name[1].Peek(), StringComparison.OrdinalIgnoreCase)
        && string.Equals(known.Given is [{ } given, ..] ? given.Value : null, name[2].Peek(), StringComparison.OrdinalIgnoreCase);

    private static void AddPlan(in Source cwe, CoverageResource coverage)
    {
        CweToIdentifier.AddTo(coverage.Identifier, cwe);
        if (cwe[2].IsPresent)
        {
            AddClass(Plan, cwe[1], cwe[2].Text("class.name"), coverage);
        }
    }

    private static void AddClass(Coding type, in Source value, string? name, CoverageResource coverage)
    {
        if (value.Text("value") is not { } text)
        {
            return;
        }

        coverage.Class.Add(new CoverageClass
        {
            Type = new CodeableConcept { Coding = [type] },
            Value = text,
            Name = name,
        });
    }

    /// <summary>IN1-9 names the group of IN1-8; without a number the name stands for it.</summary>
    private static void NameGroup(in Source xon, CoverageResource coverage)
    {
        if (coverage.Class is [.., { Name: null, Type.Coding: [{ Code.Value: "group" }, ..] } group])
        {
            group.Name = xon[1].Text("name");
        }
        else
        {
            AddClass(Group, xon[1], null, coverage);
        }
    }

    /// <summary>IN1-10: the subscriber's number where it says so; otherwise it is that of the group, which IN1-11 names.</summary>
    private static void ReadGroupNumber(in Source cx, CoverageResource coverage)
    {
        if (cx[5].Peek() is "SN")
        {
            AddSubscriberId(cx, coverage);
        }
    }

    private static void AddSubscriberId(in Source cx, CoverageResource coverage)
    {
        if (cx.Into("extension", CxToIdentifier.Read) is { } number)
        {
            coverage.SubscriberId ??= cx[1].Text("subscriberId");
            if (!coverage.Extension.Exists(extension => extension is { Url: SubscriberId, Value: Identifier known } && known.Value?.Value == number.Value?.Value))
            {
                coverage.Extension.Add(new Extension { Url = SubscriberId, Value = number });
            }
        }
    }

    private static void ReadOrder(in Source st, CoverageResource coverage)
    {
        if (int.TryParse(st.Peek(), out int order) && order > 0)
        {
            st.Used();
            coverage.Order = order;
        }
    }

    private static void AddPolicy(in Source st, CoverageResource coverage)
    {
        if (st.Text("value") is { } policy)
        {
            coverage.Identifier.Add(new Identifier { Type = new CodeableConcept { Text = "policy number" }, Value = policy });
        }
    }

    private static void AddNumber(in Source st, string type, CoverageResource coverage)
    {
        if (st.Text("value") is { } number)
        {
            coverage.Identifier.Add(new Identifier { Type = IdentifierTypes.Read(type), Value = number });
        }
    }

    private static void AddMember(in Source cx, CoverageResource coverage)
    {
        if (CxToIdentifier.Read(cx) is { } member)
        {
            member.Type ??= IdentifierTypes.Read("MB");
            coverage.Identifier.Add(member);
        }
    }
}
