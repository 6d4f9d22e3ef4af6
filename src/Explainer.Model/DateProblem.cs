namespace Explainer.Model;

/// <summary>Why a text is not a date we can read, and what to write instead.</summary>
/// <param name="Found">What is wrong, continuing "'3 May' …": <c>is not a date</c>.</param>
/// <param name="Instead">What to write: <c>2016-05-03, 2016-05 or 2016</c>.</param>
public sealed record DateProblem(string Found, string Instead);
