package io.entente.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.entente.review.Decision;
import io.entente.review.Proposal;
import io.entente.review.ReviewService;
import io.entente.review.ui.ProposalCard.Answer;
import io.entente.uikit.EmptyState;
import io.entente.uikit.ProposalDecidedEvent;
import io.entente.uikit.TestIds;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of entities that may be one, for a person to decide by mouse or keyboard: the
 * keys answer the first pair, and the answer can be taken back.
 */
@Route("review")
@PageTitle("Review · Entente")
class ReviewView extends Div implements BeforeEnterObserver {

	private static final int SHOWN = 20;

	private final ReviewService service;

	private final Paragraph count = TestIds.mark(new Paragraph(), "review-count");

	private final Div notice = TestIds.mark(new Div(), "review-notice");

	private final Div cards = TestIds.mark(new Div(), "proposals");

	/** Put off for this visit. */
	private final List<String> later = new ArrayList<>();

	private final List<Decision> decided = new ArrayList<>();

	private @Nullable Proposal current;

	ReviewView(ReviewService service) {
		this.service = service;
		addClassNames("page", "review-view");
		this.cards.addClassName("proposals");
		this.notice.addClassName("notice");
		this.notice.getElement().setAttribute("role", "status");
		add(new H1("Review"),
				new Paragraph("Names that may mean one person or body, where no article settles it. "
						+ "Nothing is joined before you say so, and you can take it back."),
				this.count, this.notice, this.cards);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		on(Key.KEY_S, () -> answerCurrent(Answer.SAME));
		on(Key.KEY_D, () -> answerCurrent(Answer.DIFFERENT));
		on(Key.KEY_L, () -> answerCurrent(Answer.LATER));
		on(Key.KEY_U, this::undo);
		// on the first load the page isn't in the document yet
		var _ = event.getUI().access(this::focus);
	}

	/** Only within the page: who types in the search box doesn't decide anything. */
	private void on(Key key, Runnable action) {
		ShortcutRegistration registration = Shortcuts.addShortcutListener(this, action::run, key);
		registration.listenOn(this);
	}

	private void answerCurrent(Answer answer) {
		if (this.current != null) {
			answered(this.current, answer);
		}
	}

	private void answered(Proposal proposal, Answer answer) {
		String both = proposal.first().entity().name() + " and " + proposal.second().entity().name();
		switch (answer) {
			case SAME -> decided(proposal, this.service::decideSame, both + " are shown as one now.");
			case DIFFERENT -> decided(proposal, this.service::decideDifferent, both + " stay two.");
			case LATER -> {
				this.later.add(proposal.uid());
				say(both + " come back at your next visit.", false);
			}
		}
		show();
		focus();
	}

	private void decided(Proposal proposal, Function<Proposal, Decision> decide, String said) {
		this.decided.add(decide.apply(proposal));
		tellDecided();
		say(said, true);
	}

	private void undo() {
		if (this.decided.isEmpty()) {
			return;
		}
		Decision last = this.decided.removeLast();
		this.service.undo(last);
		tellDecided();
		say("Taken back: " + last.proposal().first().entity().name() + " and "
				+ last.proposal().second().entity().name() + ".", !this.decided.isEmpty());
		show();
		focus();
	}

	private void tellDecided() {
		getUI().ifPresent((ui) -> ComponentUtil.fireEvent(ui, new ProposalDecidedEvent(ui)));
	}

	private void say(String text, boolean canUndo) {
		this.notice.removeAll();
		this.notice.add(new Span(text));
		if (canUndo) {
			Button undo = TestIds.mark(new Button("Undo", (_) -> undo()), "review-undo");
			undo.getElement().setAttribute("aria-keyshortcuts", "u");
			undo.setTooltipText("Key U");
			this.notice.add(undo);
		}
	}

	private void show() {
		List<Proposal> open = this.service.findOpen(SHOWN + this.later.size())
			.stream()
			.filter((proposal) -> !this.later.contains(proposal.uid()))
			.limit(SHOWN)
			.toList();
		this.current = open.isEmpty() ? null : open.getFirst();
		this.cards.removeAll();
		this.count.setText(Words.count(this.service.countOpen(), "open-proposal")
				+ ". Keys: S same, D different, L later, U undo.");
		this.count.setVisible(!open.isEmpty());
		open.forEach((proposal) -> this.cards.add(new ProposalCard(proposal, this::answered)));
		if (open.isEmpty()) {
			this.cards.add(new EmptyState(this.later.isEmpty() ? "Nothing to review" : "The rest is put off",
					this.later.isEmpty()
							? "No two names need a decision. Import more articles; whatever may be one turns up here."
							: "Load the page again for what you put off.",
					new Anchor("imports", "Import articles")));
		}
	}

	private void focus() {
		this.cards.getChildren().findFirst().ifPresent((card) -> card.getElement().callJsFunction("focus"));
	}

}
