namespace Duplex.Fhir.Definitions;

internal static class ProfileReader
{
    private const int IsConstraintFlag = 1;
    private const int IsAbstractFlag = 2;
    private const int MustSupportFlag = 1;
    private const int IsModifierFlag = 2;

    public static ProfileDefinition Read(CompactReader reader, string url, string version)
    {
        var name = reader.RequiredText();
        var type = reader.RequiredText();
        var parent = reader.Text();
        var flags = reader.Number();
        var contexts = reader.Texts();
        var contextInvariants = reader.Texts();
        var elements = new ElementRule[reader.Number()];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = Element(ref reader);
        }

        return new ProfileDefinition(url, version, name, type, parent)
        {
            IsConstraint = (flags & IsConstraintFlag) != 0,
            IsAbstract = (flags & IsAbstractFlag) != 0,
            Contexts = contexts,
            ContextInvariants = contextInvariants,
            Elements = elements,
        };
    }

    private static ElementRule Element(ref CompactReader reader)
    {
        var id = reader.RequiredText();
        var min = reader.Number();
        var max = reader.Number();
        var flags = reader.Number();
        var types = Types(ref reader);
        var constraints = Constraints(ref reader);
        var strength = reader.Number();
        var binding = strength == 0 ? null : new BindingRule((BindingStrength)(strength - 1), reader.Text(), reader.Text());
        var fixedJson = reader.Text();
        var patternJson = reader.Text();
        _ = reader.Text();
        var slicing = Slicing(ref reader);
        return new ElementRule(id)
        {
            Min = min == 0 ? null : min - 1,
            Max = max switch { 0 => null, 1 => ElementRule.Unbounded, _ => max - 2 },
            MustSupport = (flags & MustSupportFlag) != 0,
            IsModifier = (flags & IsModifierFlag) != 0,
            Types = types,
            Constraints = constraints,
            Binding = binding,
            FixedJson = fixedJson,
            PatternJson = patternJson,
            Slicing = slicing,
            ContentPath = reader.Text(),
        };
    }

    private static TypeRule[] Types(ref CompactReader reader)
    {
        var count = reader.Number();
        var types = count == 0 ? [] : new TypeRule[count];
        for (var i = 0; i < count; i++)
        {
            types[i] = new TypeRule(reader.RequiredText(), reader.Texts(), reader.Texts());
        }

        return types;
    }

    private static ConstraintRule[] Constraints(ref CompactReader reader)
    {
        var count = reader.Number();
        var constraints = count == 0 ? [] : new ConstraintRule[count];
        for (var i = 0; i < count; i++)
        {
            constraints[i] = new ConstraintRule(reader.RequiredText(), reader.Number() == 1, reader.RequiredText(), reader.RequiredText());
        }

        return constraints;
    }

    private static SlicingRule? Slicing(ref CompactReader reader)
    {
        var code = reader.Number() - 1;
        if (code < 0)
        {
            return null;
        }

        var discriminators = new DiscriminatorRule[reader.Number()];
        for (var i = 0; i < discriminators.Length; i++)
        {
            discriminators[i] = new DiscriminatorRule(reader.RequiredText(), reader.RequiredText());
        }

        return new SlicingRule((SlicingRules)(code / 2), code % 2 == 1, discriminators);
    }
}
