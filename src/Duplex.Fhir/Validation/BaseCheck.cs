using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Holds a resource against the types of the specification, every element of it.</summary>
internal static class BaseCheck
{
    /// <summary>A resource with what it contains, and the profiles that it names.</summary>
    public static void Resource(ValidationRun run, Resource resource, bool isContained)
    {
        var before = run.Enter(resource, isContained);
        if (isContained && resource.Id is null)
        {
            run.Error("required", "A contained resource needs an id: without one no reference can name it.", "id");
        }

        if (run.Definitions.FindType(resource.TypeName) is { } type)
        {
            var root = type.Compiled.Root;
            InvariantCheck.Check(run, resource, root.Constraints);
            Node(run, resource, root);
        }

        if (resource is DomainResource { Contained.Count: > 1 } container)
        {
            ContainedIds(run, container);
        }

        if (resource is Bundle bundle)
        {
            BundleCheck.Entries(run, bundle);
        }

        if (resource.Meta is { } meta)
        {
            foreach (var profile in meta.Profile)
            {
                if (profile.Text is { } url)
                {
                    ProfileCheck.Resource(run, resource, url, isAsked: false);
                }
            }
        }

        run.Leave(before);
    }

    private static void ContainedIds(ValidationRun run, DomainResource container)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < container.Contained.Count; i++)
        {
            if (container.Contained[i].Id is { } id && !ids.Add(id))
            {
                run.Path.Push("contained", i, "DomainResource.contained");
                run.Error("structure", "Another contained resource has the same id; each has one of its own.", "id");
                run.Path.Pop();
            }
        }
    }

    /// <summary>The properties of a resource, a data type or a backbone element.</summary>
    private static void Node(ValidationRun run, Base node, ElementNode rules)
    {
        if (run.IsOver)
        {
            return;
        }

        if (run.Path.Depth >= ValidationRun.MaxDepth)
        {
            run.Error("too-long", $"Elements are nested deeper than {ValidationRun.MaxDepth}.");
            return;
        }

        var type = node.TypeInfo;
        var children = rules.ChildrenOf(type);
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not { } child)
            {
                continue;
            }

            var property = type.Properties[i];
            var value = node.GetProperty(i);
            if (!Nodes.HasContent(value))
            {
                if (child.Rule.Min > 0)
                {
                    run.Error("required", $"'{property.Name}' is required; there is none.", property.Name);
                }

                continue;
            }

            switch (value)
            {
                case string text:
                    Text(run, property, text, node);
                    break;
                case Base one:
                    Value(run, one, child, property, -1, node);
                    break;
                case IReadOnlyList<Base> list:
                    for (var item = 0; item < list.Count; item++)
                    {
                        Value(run, list[item], child, property, item, node);
                    }

                    break;
            }
        }
    }

    private static void Value(ValidationRun run, Base value, ElementNode rules, FhirPropertyInfo property, int index, Base owner)
    {
        run.Path.Push(property.Name, index, rules.Rule.Path);
        if (value is Resource resource)
        {
            Resource(run, resource, isContained: property.Name == "contained");
        }
        else
        {
            DataElement(run, value, rules, property, owner);
        }

        run.Path.Pop();
    }

    private static void DataElement(ValidationRun run, Base value, ElementNode rules, FhirPropertyInfo property, Base owner)
    {
        if (Nodes.IsEmpty(value))
        {
            run.Error("invariant", "The invariant ele-1 does not hold: every element has a value, children or extensions; one without is left out.");
            return;
        }

        var typeName = value.TypeInfo.Name;
        if (property.IsChoice && !property.Types.Contains(typeName))
        {
            run.Error("structure", $"The type {typeName} is not allowed here; allowed are {string.Join(", ", property.Types)}.");
        }

        if (value is PrimitiveType primitive)
        {
            if (PrimitiveRules.Fault(primitive) is { } right)
            {
                run.Error("value", $"The value is no valid {typeName}; expected is {right}.");
            }
            else if (PrimitiveRules.IsBeyond(primitive))
            {
                run.Report(FhirIssueSeverity.Warning, "value", FhirJsonReader.BeyondDecimal);
            }
        }

        InvariantCheck.Check(run, value, rules.Constraints);
        if (rules.Rule.Binding is { } binding)
        {
            BindingCheck.Check(run, value, binding);
        }

        if (value is Reference reference)
        {
            ReferenceCheck.Form(run, reference);
            ReferenceCheck.Target(run, reference, rules, null);
        }
        else if (value is Quantity quantity)
        {
            UnitCheck.Check(run, quantity);
        }
        else if (value is Identifier or Coding)
        {
            SystemCheck.Check(run, value);
            CodeCheck.Check(run, value);
        }

        ProfileCheck.TypeProfiles(run, value, rules.Rule.Types, null);
        Inside(run, value, rules);
        if (value is Extension extension)
        {
            ExtensionCheck.Check(run, extension, owner, isModifier: property.Name == "modifierExtension");
        }
    }

    private static void Inside(ValidationRun run, Base value, ElementNode rules)
    {
        var content = rules.Content ?? rules;
        if (content.Children.Count > 0)
        {
            Node(run, value, content);
        }
        else if (value is not PrimitiveType and not FhirXhtml || ((Element)value).HasExtensions || ((Element)value).Id is not null)
        {
            if (run.Definitions.FindType(value.TypeInfo.Name)?.Compiled.Root is { } type)
            {
                InvariantCheck.Check(run, value, type.Constraints);
                if (type.Rule.Binding is { } binding)
                {
                    BindingCheck.Check(run, value, binding);
                }

                Node(run, value, type);
            }
        }
    }

    private static void Text(ValidationRun run, FhirPropertyInfo property, string text, Base owner)
    {
        if (property.Name == "id" && owner is Resource ? !PrimitiveRules.IsId(text) : text.Length == 0 || text.Any(char.IsWhiteSpace))
        {
            var right = property.Name == "id" && owner is Resource ? "1 to 64 letters, digits, '-' and '.'" : "text without blanks";
            run.Error("value", $"'{property.Name}' must be {right}.", property.Name);
        }

        // The elements of a snapshot have the ids of those of its differential (elementdefinition.html section 2.28.0.3).
        if (property.Name == "id" && owner is Element and not ElementDefinition && !run.ElementIds.Add(text))
        {
            run.Error("structure", "Another element of the resource has the same id; each has one of its own.", "id");
        }
    }
}
