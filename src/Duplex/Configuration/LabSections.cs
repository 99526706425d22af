using System.Collections.Immutable;

namespace Duplex.Configuration;

/// <summary>Reads what an EHR's connection says about laboratory orders and results.</summary>
internal static class LabSections
{
    public static OrderOptions? ReadOrders(YamlSection root)
    {
        const string Right = "write orders: { authority: NAME, system: URI }";
        if (root.OptionalSection("orders", Right) is not { } section)
        {
            return null;
        }

        var authority = section.RequiredText("authority", "write the namespace of the placer order numbers as the laboratory sees it in EI-2");
        var system = section.Name("system");
        var write = section.YesOrNo("write", true);
        var deadline = section.PositiveDuration("deadline", TimeSpan.FromHours(24), "an order cannot be taken in no time");
        section.RefuseOthers();
        return authority is null || system is null
            ? null
            : new OrderOptions { Authority = authority, System = system, Write = write, Deadline = deadline };
    }

    public static ResultOptions ReadResults(YamlSection root)
    {
        var byDefault = new ResultOptions();
        if (root.OptionalSection("results", "write review: shown, or leave the section out") is not { } section)
        {
            return byDefault;
        }

        var results = new ResultOptions
        {
            ShowsReview = section.Choice("review", byDefault.ShowsReview, ("shown", true), ("not-observable", false)),
            ReviewDeadline = section.PositiveDuration("reviewDeadline", byDefault.ReviewDeadline, "a result cannot be reviewed in no time"),
            Tasks = section.YesOrNo("tasks", byDefault.Tasks),
            Critical = ReadCritical(section),
        };
        section.RefuseOthers();
        return results;
    }

    public static LabOrderRouteOptions? ReadRoute(YamlSection root)
    {
        const string Right = "write lab-orders: { to: lab-1, deadline: 7d }";
        if (root.OptionalSection("routes", Right) is not { } routes)
        {
            return null;
        }

        if (!root.Has("orders"))
        {
            root.Report("routes", "'routes.lab-orders' needs 'orders': without it orders have no numbers by which results find them", "add orders: { authority: NAME, system: URI }");
        }

        LabOrderRouteOptions? route = null;
        if (routes.RequiredSection("lab-orders", Right) is { } section)
        {
            var to = section.Slug("to", "lab-1");
            var deadline = section.PositiveDuration("deadline", TimeSpan.FromDays(7), "a result cannot come in no time");
            section.RefuseOthers();
            route = to is null ? null : new LabOrderRouteOptions { To = to, Deadline = deadline };
        }

        routes.RefuseOthers();
        return route;
    }

    private static CriticalResultOptions ReadCritical(YamlSection results)
    {
        var byDefault = new CriticalResultOptions();
        if (results.OptionalSection("critical", "write critical: { acknowledge: 30m, person: clinician on call, escalate: [practice lead] }") is not { } section)
        {
            return byDefault;
        }

        var critical = new CriticalResultOptions
        {
            Acknowledge = section.PositiveDuration("acknowledge", byDefault.Acknowledge, "nobody can acknowledge in no time"),
            Person = section.OptionalText("person", "name who takes notice where the message names nobody") ?? byDefault.Person,
            Escalate = section.OptionalNode("escalate") is null ? byDefault.Escalate : People(section),
        };
        section.RefuseOthers();
        return critical;
    }

    private static ImmutableArray<string> People(YamlSection section) =>
        [.. section.RequiredList("escalate", "list who is asked next, such as [practice lead]").Select(person => person.Text)];
}
